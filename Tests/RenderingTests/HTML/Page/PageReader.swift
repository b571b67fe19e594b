import TestSupport

/// Python's readers of XML and HTML as second readers of pages.
enum PageReader {
  /// What they read in one page.
  struct Page: Decodable, Equatable {
    /// Each element with the names of its attributes, and how often there is one like it, as the
    /// reader of XML has it.
    var elements: [String: Int]
    /// The same as the reader of HTML has it.
    var elementsOfHTML: [String: Int]
    /// What all `bdi` and `p` hold, in their order.
    var texts: [String]
    /// Where links lead.
    var links: [String]
    /// The words that pictures have for those who do not see them.
    var pictures: [String]
    /// The values of all attributes that place something in a picture.
    var places: [String]
  }

  /// Whether there is a `python3`; a run without it says so.
  static let isInstalled: Bool = {
    if Python.runs("import html.parser, xml.etree.ElementTree") { return true }
    print("note: tests with Python's html and xml are skipped: there is no python3")
    return false
  }()

  /// The pages as Python reads them, in their order; nil when one is not well formed.
  static func read(_ pages: [String]) -> [Page]? {
    Python.values([Page].self, of: script, reading: pages)
  }

  private static let script = """
    import sys, json, collections, html.parser, xml.etree.ElementTree
    VOID = {'meta', 'br', 'hr', 'img', 'input', 'link', 'col'}
    class Reader(html.parser.HTMLParser):
        def __init__(self):
            super().__init__(convert_charrefs=True)
            self.elements, self.stack = collections.Counter(), []
        def handle_starttag(self, tag, attributes):
            names = [name for name, _ in attributes]
            assert len(names) == len(set(names)), names
            self.elements[' '.join([tag] + sorted(names))] += 1
            if tag not in VOID:
                self.stack.append(tag)
        def handle_startendtag(self, tag, attributes):
            assert tag in VOID, tag
            self.handle_starttag(tag, attributes)
        def handle_endtag(self, tag):
            assert self.stack.pop() == tag, tag
        def unknown_decl(self, data): assert False, data
        def handle_comment(self, data): assert False, data
        def handle_pi(self, data): assert False, data
    pages = []
    for number in range(int(sys.argv[2])):
        with open(f'{sys.argv[1]}/{number}', encoding='utf-8', newline='') as file:
            text = file.read()
        reader = Reader()
        reader.feed(text)
        reader.close()
        assert reader.stack == [], reader.stack
        root = xml.etree.ElementTree.fromstring(text)
        all = list(root.iter())
        pages.append({
            'elements': collections.Counter(
                ' '.join([e.tag.lower()] + sorted(name.lower() for name in e.keys())) for e in all),
            'elementsOfHTML': reader.elements,
            'texts': [''.join(e.itertext()) for e in all if e.tag in ('bdi', 'p')],
            'links': [e.get('href') for e in all if e.tag == 'a'],
            'pictures': [
                e.get('aria-label') for e in all if e.tag == 'svg' and e.get('role') == 'img'],
            'places': [
                value for e in all for name, value in e.items()
                if name in ('x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx')]})
    json.dump(pages, sys.stdout)
    """
}
