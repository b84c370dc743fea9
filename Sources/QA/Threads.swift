import Dispatch
import Glibc
import Synchronization

/// Work on several threads whose results come out in order, so that their number changes no byte.
public enum Threads {
  /// One for each core.
  public static var available: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// `transform` of each input, in order.
  public static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], threads: Int, _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    map(inputs, threads: threads, room: {}, transform: { input, _ in transform(input) })
  }

  /// `transform` of each input, in order; each thread has its own room to work in.
  static func map<Input: Sendable, Output: Sendable, Room>(
    _ inputs: [Input], threads: Int, room: @Sendable () -> Room,
    transform: @Sendable (Input, Room) -> Output
  ) -> [Output] {
    let threads = min(threads, inputs.count)
    if threads < 2 {
      let room = room()
      return inputs.map { transform($0, room) }
    }
    let next = Atomic<Int>(0)
    let results = Mutex<[Output?]>(Array(repeating: nil, count: inputs.count))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let room = room()
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < inputs.count else { return }
        let output = transform(inputs[index], room)
        results.withLock { $0[index] = output }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Does `work` while the caller goes on; the program does not wait for it at its end.
  static func inBackground(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async(execute: work)
  }
}
