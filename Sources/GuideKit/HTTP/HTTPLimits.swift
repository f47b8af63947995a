/// What one client may take of a server.
package struct HTTPLimits: Sendable {
  /// How long a connection may rest before a request.
  package var idle: Duration
  /// How long a request's head may take from its first byte, however it drips.
  package var head: Duration
  /// How long a reader may take for an answer, and besides for each megabyte of it.
  package var answer: Duration
  /// How long, and for how many bytes, a connection is heard that has had its last answer: it would
  /// lose that answer if it were closed with bytes unread.
  package var farewell: Duration
  package var farewellBytes: Int
  /// How many connections may be open at once; others wait until one ends.
  package var connections: Int

  package init(
    idle: Duration = .seconds(15), head: Duration = .seconds(10), answer: Duration = .seconds(60),
    farewell: Duration = .seconds(2), farewellBytes: Int = 4 << 20, connections: Int = 1_000
  ) {
    (self.idle, self.head, self.answer) = (idle, head, answer)
    (self.farewell, self.farewellBytes) = (farewell, farewellBytes)
    self.connections = connections
  }

  /// How long a connection may rest among so many: where it is crowded a second, so that who comes
  /// next need not wait long for those that only rest.
  package func rest(among open: Int) -> Duration {
    open > connections * 3 / 4 ? min(idle, .seconds(1)) : idle
  }

  /// How many of them may be streams, which end only with their readers.
  var streams: Int { connections * 3 / 4 }
}
