# The Homebrew formula, for a private tap until there is a release.
#
# `url` and `sha256` describe the source archive of a release tag; OWNER is the repository's owner.
class Clinch < Formula
  desc "Interview tracker for the terminal"
  homepage "https://github.com/OWNER/clinch"
  url "https://github.com/OWNER/clinch/archive/refs/tags/0.1.0.tar.gz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "MIT"
  head "https://github.com/OWNER/clinch.git", branch: "main"

  depends_on xcode: ["26.0", :build]
  depends_on macos: :sonoma

  uses_from_macos "swift" => :build, since: :tahoe # Swift 6.2
  uses_from_macos "sqlite"

  on_linux do
    depends_on "pkgconf" => :build
  end

  def install
    args = if OS.mac?
      ["--disable-sandbox"]
    else
      ["--static-swift-stdlib"]
    end
    system "swift", "build", *args, "--configuration", "release", "--product", "clinch"
    bin.install ".build/release/clinch"

    generate_completions_from_executable(bin/"clinch", "completion")

    (buildpath/"manual").mkpath
    system bin/"clinch", "__man", buildpath/"manual"
    man1.install Dir["manual/*.1"]
  end

  test do
    ENV["CLINCH_DB"] = testpath/"search.db"
    ENV["TZ"] = "UTC"
    system bin/"clinch", "log", "Acme", "--at", "2026-01-15 15:00", "--no-follow-ups"
    assert_match "Acme", shell_output("#{bin}/clinch list")
    assert_match version.to_s, shell_output("#{bin}/clinch --version")
  end
end
