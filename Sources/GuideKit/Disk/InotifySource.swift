#if os(Linux)
  import Markup
  import Synchronization
  import SystemPackage

  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  private func readBytes(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ room: Int) -> Int {
    read(file, buffer, room)
  }

  func systemEventSource(root: String) throws(DiskFailure) -> any EventSource {
    try InotifySource(root: root)
  }

  /// Hints from Linux's inotify(7): one watch a folder, and one on the guide's own, whose events mean
  /// that `content/` or `templates/` itself may have come or gone; a queue that overflowed means
  /// everything.
  final class InotifySource: EventSource {
    private static let mask = UInt32(
      IN_CREATE | IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE
        | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)
    /// How often the thread looks whether it is to stop, in milliseconds.
    private static let patience: Int32 = 500

    private let root: String
    private let descriptor: Int32
    private let folders = Mutex<[Int32: String]>([:])
    private let isStopped = Atomic(false)
    /// Whether a folder could not be watched, so that all are looked at again and again.
    private let isBlind = Atomic(false)

    init(root: String) throws(DiskFailure) {
      self.root = root
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      if descriptor < 0 {
        throw DiskFailure("watch", root, reason: "\(Errno(rawValue: errno)); try --poll")
      }
      _ = watch([""])
    }

    deinit { close(descriptor) }

    /// Watching a folder again changes nothing; one that the system cannot watch has everything
    /// looked at five times a second.
    func watch(_ paths: [String]) -> PathSet {
      folders.withLock { folders in
        var added: PathSet = []
        for path in paths {
          let watch = inotify_add_watch(descriptor, root + "/" + path, Self.mask)
          if watch >= 0 {
            if folders.updateValue(path, forKey: watch) != path { added.insert(path) }
          } else if ![ENOENT, ENOTDIR].contains(errno),
            !isBlind.exchange(true, ordering: .relaxed)
          {
            Output.error(
              "note: \(path)/ cannot be watched (\(Errno(rawValue: errno))): looking five times a second\n"
            )
          }
        }
        return added
      }
    }

    func next() -> SourceTree.Scope? {
      while true {
        let isBlind = isBlind.load(ordering: .relaxed)
        if wait(isBlind ? PollingSource.milliseconds : Self.patience) { break }
        if isStopped.load(ordering: .relaxed) { return nil }
        if isBlind { return .everything }
      }
      var scope = read()
      let start = ContinuousClock.now
      while ContinuousClock.now - start < .milliseconds(FolderWatch.longest),
        wait(Int32(FolderWatch.quiet))
      {
        scope = scope.union(read())
      }
      return scope
    }

    func stop() { isStopped.store(true, ordering: .relaxed) }

    /// Whether events came within so many milliseconds.
    private func wait(_ milliseconds: Int32) -> Bool {
      var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&state, 1, milliseconds) > 0
    }

    /// The folders of all events that wait.
    private func read() -> SourceTree.Scope {
      var scope = SourceTree.Scope.folders([])
      let room = 65_536
      let head = MemoryLayout<inotify_event>.size
      withUnsafeTemporaryAllocation(byteCount: room, alignment: 8) { buffer in
        while true {
          let count = readBytes(descriptor, buffer.baseAddress, room)
          guard count > 0 else { return }
          var offset = 0
          while offset + head <= count {
            let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
            scope = scope.union(self.scope(of: event))
            offset += head + Int(event.len)
          }
        }
      }
      return scope
    }

    private func scope(of event: inotify_event) -> SourceTree.Scope {
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return .everything }
      let path = folders.withLock { folders in
        event.mask & UInt32(IN_IGNORED) != 0
          ? folders.removeValue(forKey: event.wd) : folders[event.wd]
      }
      guard let path else { return .folders([]) }
      if path.isEmpty { return .everything }
      let parent = Paths.parent(of: path)
      return .folders(parent.isEmpty ? [path] : [path, parent])
    }
  }
#endif
