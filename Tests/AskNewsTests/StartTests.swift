import Foundation
import Testing

/// One question about one article takes little memory.
@Suite struct StartTests {
  @Test func memoryOfOneQuestionStaysSmall() throws {
    let article = Repository.root + "/examples/border/1-akashat.txt"
    let words = [Repository.asknews, "ask", "-q", "who captured akashat?", article]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    try #require(posix_spawn(&process, Repository.asknews, &actions, nil, &arguments, environ) == 0)
    var status: Int32 = 0
    var usage = rusage()
    try #require(wait4(process, &status, 0, &usage) == process)
    #expect(status == 0)
    #expect(usage.ru_maxrss < 120 * 1024, "\(usage.ru_maxrss) kB")
  }
}
