import Foundation

/// Works on inputs with several threads and hands over the results in the order of the inputs.
///
/// At most a few inputs for each thread are under way, so that memory does not grow with the run.
final class OrderedWorkers<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  private let lock = NSCondition()
  private var waiting: [(Int, Input)] = []
  private var done: [Int: Output] = [:]
  private var submitted = 0
  private var delivered = 0
  private var isClosed = false
  private let room: Int
  private let deliver: (Output) throws -> Void

  /// - Parameters:
  ///   - jobs: How many threads work.
  ///   - makeWorker: Called on each thread for what it works with.
  ///   - deliver: Called on the submitting thread with each result in order.
  init(
    jobs: Int, makeWorker: @escaping @Sendable () -> (Input) -> Output,
    deliver: @escaping (Output) throws -> Void
  ) {
    room = jobs * 4
    self.deliver = deliver
    for _ in 0..<jobs {
      let thread = Thread { [self] in work(makeWorker()) }
      // Deeply nested pages and long texts want as much as the main thread has.
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  /// Adds an input; waits for the first result where too many are under way.
  func submit(_ input: Input) throws {
    lock.lock()
    waiting.append((submitted, input))
    submitted += 1
    lock.broadcast()
    lock.unlock()
    try handOver(untilFewerThan: room)
  }

  /// Waits for all results; the threads end.
  func finish() throws {
    defer { close() }
    try handOver(untilFewerThan: 1)
  }

  /// Lets the threads end without waiting for what they work on.
  func close() {
    lock.lock()
    isClosed = true
    lock.broadcast()
    lock.unlock()
  }

  private func handOver(untilFewerThan limit: Int) throws {
    lock.lock()
    while true {
      if let result = done.removeValue(forKey: delivered) {
        delivered += 1
        lock.unlock()
        try deliver(result)
        lock.lock()
      } else if submitted - delivered >= limit {
        lock.wait()
      } else {
        break
      }
    }
    lock.unlock()
  }

  private func work(_ worker: (Input) -> Output) {
    lock.lock()
    while true {
      if !waiting.isEmpty {
        let (number, input) = waiting.removeFirst()
        lock.unlock()
        let result = worker(input)
        lock.lock()
        done[number] = result
        lock.broadcast()
      } else if isClosed {
        lock.unlock()
        return
      } else {
        lock.wait()
      }
    }
  }
}
