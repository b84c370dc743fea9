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
    let work: @Sendable () -> Void = {
      let room = room()
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < inputs.count else { return }
        let output = transform(inputs[index], room)
        results.withLock { $0[index] = output }
      }
    }
    withoutActuallyEscaping(work) { work in
      let others = (1..<threads).compactMap { _ in start(work) }
      work()
      for thread in others { pthread_join(thread, nil) }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Does `work` while the caller goes on; the program does not wait for it at its end.
  static func inBackground(_ work: @escaping @Sendable () -> Void) {
    if let thread = start(work) { pthread_detach(thread) }
  }

  /// A thread that does `work`; nil where the system gives none. Threads of our own: a dispatch queue starts two more
  /// to watch over its own, which takes longer than some of the work that is shared here.
  private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Work(work))
    let status = pthread_create(
      &thread, nil,
      { box in
        // Ctrl-C and the like are for the thread that reads what is typed.
        var signals = sigset_t()
        sigfillset(&signals)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        // What `start` passes, always.
        Unmanaged<Work>.fromOpaque(box.unsafelyUnwrapped).takeRetainedValue().work()
        return nil
      }, box.toOpaque())
    if status == 0 { return thread }
    box.release()
    return nil
  }

  /// What a thread does, as an object whose address can be handed to it.
  private final class Work: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
}
