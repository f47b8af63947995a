import StudyGuide
import Testing

/// Addresses of repositories, by a grammar that leaves no room for options and programs.
struct GitAddressTests {
  private func fault(_ text: String) -> AddressFault? {
    do throws(AddressFault) {
      _ = try GitAddress(text)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    "https://example.org/a/b.git", "http://localhost:8080/a", "ssh://git@example.org:22/~me/a",
    "git://10.0.0.1/a", "ssh://[fe80::1%eth0]/a",
    "ssh://[2001:db8::1]:22/a", "git@example.org:a/b.git", "example.org:/srv/a", "me@[::1]:a",
    "host_a:~me/x", "https://user:secret@example.org/a", "https://token@example.org/a",
    "https://example.org/a%20b?c", "h:a::b",
  ])
  func `a repository on another machine`(_ text: String) throws {
    #expect(try GitAddress(text) == .network(text))
  }

  @Test(arguments: [
    ("origin", "origin"), ("../a.git", "../a.git"), ("/srv/a b.git", "/srv/a b.git"),
    ("a/b:c@d", "a/b:c@d"), ("./-x", "./-x"), ("file:///srv/a%20b", "/srv/a b"),
    ("file://localhost/srv/a", "/srv/a"), (".", "."), ("a?b", "a?b"), ("a/ext::sh", "a/ext::sh"),
  ])
  func `a path, or the name of a remote`(_ text: String, _ path: String) throws {
    #expect(try GitAddress(text) == .local(path))
  }

  @Test(arguments: [
    ("ext::sh -c x", AddressFault.transport), ("fd::17", .transport), ("a::b", .transport),
    ("ext::https://example.org/a", .transport), ("git-remote-x::a/b", .transport),
    ("ext://sh -c x", .transport), ("ftp://example.org/a", .transport), ("://a/b", .transport),
    ("SSH://example.org/a", .transport), ("git+ssh://example.org/a", .transport),
    ("codecommit://a", .transport), ("-uorigin", .option), ("--upload-pack=x", .option),
    ("-", .option), ("ssh://-oProxyCommand=x/a", .option), ("-oX:a", .option),
    ("me@-oX:a", .option), ("ssh://me@-oX/a", .option), ("ssh://-me@h/a", .option),
    ("[-oProxyCommand=x]:a", .option), ("u@[-oX]:a", .option), ("ssh://[-oX]/a", .option),
    ("ssh://%2DoX/a", .host), ("[::1:a", .transport), ("[a]:b", .host), ("[]:a", .host),
    ("h h:a", .host), ("h$(x):a", .host), ("h`x`:a", .host), ("h;x:a", .host), ("ħ:a", .host),
    ("https:///a", .host), ("file://other/a", .host), ("[h:22]:a", .host), (":a", .host),
    ("@h:a", .user), ("a b@h:c", .user), ("$(x)@h:c", .user), ("ssh://a%2Db@h/c", .user),
    ("ssh://me:pw@h/a", .user), ("ssh://h:0/a", .port), ("ssh://h:65536/a", .port),
    ("ssh://h:/a", .port), ("ssh://h:x/a", .port), ("https://h", .path), ("ssh://h/", .path),
    ("h:", .path), ("h:-x", .path), ("", .path), ("a\nb", .path), ("a\u{202E}b", .path),
    ("git://h/a%0Ab", .path), ("file:///a%00", .path), ("https://h/%zz", .path),
    ("file:///a%0A", .path), ("a\u{1B}[2J", .path), ("a\u{85}b", .path),
  ])
  func `everything else is refused`(_ text: String, _ expected: AddressFault) {
    #expect(fault(text) == expected)
  }
}

/// Folders on other machines, in rsync's notation.
struct RsyncGrammarTests {
  @Test(arguments: [
    ("h:www", "h:www"), ("h:www/", "h:www"), ("h:./www/.//", "h:www"),
    ("h:/srv//www", "h:/srv/www"),
    ("me@h:~/www", "me@h:www"), ("h:~//a/b/", "h:a/b"), ("h::m", "h::m"), ("h::m/~/a", "h::m/~/a"),
    ("h::/m/./a/", "h::m/a"), ("rsync://me@h:873/m//a", "rsync://me@h:873/m/a"),
    ("rsync://[::1]/m", "rsync://[::1]/m"), ("[::1]:a", "[::1]:a"),
    ("u@[fe80::1%en0]:a", "u@[fe80::1%en0]:a"),
    ("h:a b", "h:a b"), ("h:...", "h:..."), ("h:a/.b", "h:a/.b"), ("h:b:c", "h:b:c"),
    ("h:a/~", "h:a/~"), ("h:/~", "h:/~"),
  ])
  func `an address is handed on in its normal form`(_ text: String, _ normal: String) throws {
    let address = try #require(RsyncAddress(text))
    #expect(address.fault == nil)
    #expect(address.normal == normal)
  }

  @Test(arguments: [
    "h:", "h:.", "h:./", "h:.//./", "h:/", "h://", "h:/.", "h:~", "h:~/", "h:~root", "h:~root/.",
    "h:./~root", "h:..", "h:a/..", "h:a/../b", "h:/a/../..", "h:../", "h::", "h::.", "h::/",
    "h::./",
    "h::m/..", "rsync://h", "rsync://h/", "rsync://h/.", "rsync://h/m/..", "rsync://h//",
  ])
  func `what names no folder of its own has none`(_ text: String) throws {
    let address = try #require(RsyncAddress(text))
    #expect(address.normal == nil)
  }

  @Test(arguments: [
    ("h:~me/www", AddressFault.home), ("h:$HOME/www", .home), ("h:${HOME}/www", .home),
    ("[-oProxyCommand=x]:y", .option), ("u@[-oX]:y", .option), ("-oX:y", .option),
    ("-u@h:y", .option), ("u@-h:y", .option), ("rsync://-h/m", .option),
    ("rsync://-u@h/m", .option),
    ("h:-e", .option), ("h:./-e", .option), ("h::-m", .option), ("rsync://h/-m", .option),
    ("[a]:y", .host), ("[:]:y", .host), ("[::1%$(x)]:y", .host), ("h h:y", .host), (":y", .host),
    ("h$x:y", .host), ("h,x:y", .host), ("rsync:///m", .host), ("h%x:y", .host),
    ("a b@h:y", .user), ("@h:y", .user), ("a@b@h:y", .user), ("rsync://a;b@h/m", .user),
    ("rsync://h:0/m", .port), ("rsync://h:99999/m", .port), ("rsync://h:+1/m", .port),
    ("h:a*", .path), ("h:a?", .path), ("h:[a]", .path), ("h:a\\b", .path), ("h:a\u{202E}", .path),
    ("h:a\nb", .path), ("h::#list", .path), ("h::m$x", .path), ("rsync://h/#early", .path),
  ])
  func `what rsync, SSH or a shell could misread is refused`(_ text: String, _ fault: AddressFault)
    throws
  {
    #expect(try #require(RsyncAddress(text)).fault == fault)
  }
}

/// Remotes of rclone.
struct RcloneAddressTests {
  @Test(arguments: [
    ("s3:bucket/site", "s3:bucket/site"), ("a b.c+d@e-f_1:x", "a b.c+d@e-f_1:x"), ("é:x", "é:x"),
    ("s3:", "s3:"), ("s3:.", "s3:"), (":s3:b//x/", ":s3:b/x"), ("sftp:/srv/./a", "sftp:/srv/a"),
    ("s3:a,b:c=d", "s3:a,b:c=d"),
  ])
  func `a remote is handed on in its normal form`(_ text: String, _ normal: String) throws {
    let address = try #require(RcloneAddress(text))
    #expect(address.fault == nil)
    #expect(address.normal == normal)
  }

  @Test(arguments: [
    (":sftp,ssh=\"touch x\":y", AddressFault.remote), (":sftp,ssh='x':y", .remote),
    ("a,ssh=x:y", .remote), ("a\"b:c", .remote), ("a=b:c", .remote), ("a;b:c", .remote),
    ("a$b:c", .remote), (" a:b", .remote), ("a :b", .remote), (":S3:b", .remote),
    (":union:a", .remote), (":crypt:a", .remote), (":combine:a", .remote), (":memory:a", .remote),
    ("-a:b", .option), ("--config=x:b", .option), ("a:b\nc", .path),
    ("a:\u{2066}b", .path), ("a:~/www", .home), ("a:$HOME/www", .home),
  ])
  func `parameters, and names that rclone does not give, are refused`(
    _ text: String, _ fault: AddressFault
  ) {
    #expect(RcloneAddress(text)?.fault == fault)
  }

  @Test(arguments: ["", "www", "/srv/www", "a/b:c", "./a:b", ":", "::", "::a:b"])
  func `what names no remote is none`(_ text: String) {
    #expect(RcloneAddress(text)?.name == nil)
  }

  @Test(arguments: ["a:..", "a:b/../c", "a:/", "a:/.", "a:~", "a:~root/"])
  func `what leads upwards or to all of a disk has no normal form`(_ text: String) throws {
    #expect(try #require(RcloneAddress(text)).normal == nil)
  }
}
