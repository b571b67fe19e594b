import Testing

@testable import Files

@Suite struct FileSystemKindTests {
  private static let mounts = [
    "27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n",
    "30 27 0:30 / /home rw - btrfs /dev/vdb rw,subvol=/home\n",
    "31 30 0:31 / /home/ada/Net\\040drive rw shared:5 master:1 - cifs //server/share rw\n",
    "32 30 0:32 / /home/ada/remote rw - fuse.sshfs ada@server: rw\n",
    "33 27 0:33 / /run rw - tmpfs tmpfs rw\n",
    "34 27 0:34 / /run rw - ramfs none rw\n",
    "nonsense\n",
  ]

  @Test(arguments: [
    ("/var/lib/clinch.db", "ext4"), ("/home/ada/clinch.db", "btrfs"), ("/homes/clinch.db", "ext4"),
    ("/home/ada/Net drive/clinch.db", "cifs"), ("/home/ada/remote/a/clinch.db", "fuse.sshfs"),
    ("/run/clinch.db", "ramfs"), ("/", "ext4"),
  ])
  func `a file is on what its innermost mounted folder is`(path: String, name: String) {
    #expect(FileSystemKind.of(path, mounts: Self.mounts)?.name == name)
  }

  @Test func `without a line for it nothing is known`() {
    #expect(FileSystemKind.of("/a", mounts: ["nonsense"]) == nil)
    #expect(FileSystemKind.of("/a", mounts: []) == nil)
  }

  @Test func `a network and memory are told from disks`() {
    let remote = ["nfs4", "cifs", "fuse.rclone", "fuseblk", "9p", "smbfs"]
    let local = ["ext4", "xfs", "apfs", "btrfs", "tmpfs"]

    #expect(remote.allSatisfy { FileSystemKind(name: $0).isRemote })
    #expect(local.allSatisfy { !FileSystemKind(name: $0).isRemote })
    #expect(
      ["tmpfs", "ramfs", "ext4"].map { FileSystemKind(name: $0).isVolatile } == [true, true, false])
  }
}
