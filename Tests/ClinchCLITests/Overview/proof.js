// Measures the pages in the frames of a page: what is wrong is written into the page as JSON.
//
// Each frame holds one page at one width. Everything is looked at twice: as the page opens, and with
// all that is folded unfolded.
"use strict";

const faults = [];

function prove(frame) {
  const name = frame.title;
  const view = frame.contentWindow;
  const page = frame.contentDocument;
  const report = (what, where) => {
    if (faults.length < 200) faults.push(`${name}: ${what}: ${where}`);
  };
  const resources = view.performance.getEntriesByType("resource");
  if (resources.length > 0) report("requested", resources[0].name);
  measure(page, view, report);
  for (const details of page.querySelectorAll("details")) details.open = true;
  measure(page, view, (what, where) => report(`${what}, unfolded`, where));
}

function measure(page, view, report) {
  const width = view.innerWidth;
  if (page.documentElement.scrollWidth > width) {
    report("scrolls sideways", `${page.documentElement.scrollWidth} > ${width}`);
  }
  const walker = page.createTreeWalker(page.body, view.NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (node.data.trim() === "" || element.closest("title, .skip, thead")) continue;
    const style = view.getComputedStyle(element);
    if (style.visibility === "hidden" || !element.checkVisibility()) continue;
    const range = page.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      if (box.right > width + 0.5 || box.left < -0.5) report("leaves the window", words(node));
      const card = element.closest(".card");
      if (card && box.right > card.getBoundingClientRect().right + 0.5) {
        report("leaves its card", words(node));
      }
    }
    clipping(element, view, node, report);
    contrast(element, view, node, report);
  }
  for (const element of page.querySelectorAll("svg.chart, svg.chart *")) {
    const box = element.getBoundingClientRect();
    if (box.right > width + 0.5 || box.left < -0.5) report("a shape leaves the window", element.tagName);
  }
  for (const chart of page.querySelectorAll("svg.chart")) overlaps(chart, report);
}

function clipping(element, view, node, report) {
  for (let parent = element; parent; parent = parent.parentElement) {
    const style = view.getComputedStyle(parent);
    if (style.overflowX === "visible" || parent === parent.ownerDocument.documentElement) continue;
    if (parent.scrollWidth > parent.clientWidth + 1) report("is clipped", words(node));
  }
}

// Names in one picture never lie on each other.
function overlaps(chart, report) {
  const texts = [...chart.querySelectorAll("text.tick, text.today-tick")];
  const boxes = texts.map((text) => text.getBoundingClientRect());
  for (let one = 0; one < boxes.length; one += 1) {
    for (let two = one + 1; two < boxes.length; two += 1) {
      const [first, second] = [boxes[one], boxes[two]];
      const isBeside = first.right <= second.left || second.right <= first.left;
      const isAbove = first.bottom <= second.top + 3 || second.bottom <= first.top + 3;
      if (!isBeside && !isAbove) {
        report("lies on another", texts[one].textContent);
      }
    }
  }
}

function contrast(element, view, node, report) {
  const isDrawn = element.namespaceURI.endsWith("/svg");
  const style = view.getComputedStyle(element);
  const color = numbers(isDrawn ? style.fill : style.color);
  const ground = background(element, view, isDrawn);
  const [light, dark] = [luminance(color), luminance(ground)].sort((a, b) => b - a);
  const ratio = (light + 0.05) / (dark + 0.05);
  if (ratio < 4.5) report(`has a contrast of ${ratio.toFixed(2)}`, words(node));
}

// What stands behind a text: the disc before it in a picture, else the nearest colour.
function background(element, view, isDrawn) {
  const disc = isDrawn && element.previousElementSibling;
  if (disc && disc.tagName === "circle") return numbers(view.getComputedStyle(disc).fill);
  for (let parent = element; parent; parent = parent.parentElement) {
    const color = numbers(view.getComputedStyle(parent).backgroundColor);
    if (color.length === 3 || color[3] > 0) return color;
  }
  return [255, 255, 255];
}

function numbers(color) {
  return color.match(/[\d.]+/g).map(Number);
}

// WCAG 2.2, "relative luminance".
function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function words(node) {
  const path = [];
  for (let e = node.parentElement; e && path.length < 4; e = e.parentElement) {
    path.unshift(e.tagName.toLowerCase() + (e.className.baseVal ?? e.className ? "." + (e.className.baseVal ?? e.className) : ""));
  }
  return `${path.join(" ")} "${node.data.trim().slice(0, 40)}"`;
}

window.addEventListener("load", () => {
  const frames = [...document.querySelectorAll("iframe")];
  for (const frame of frames) prove(frame);
  const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.body.textContent =
    "PROOF" + JSON.stringify({ frames: frames.length, scheme, faults }) + "END";
});
