import QA
import Testing

@Suite struct MemoTests {
  @Test func worksOutOnceAndForgetsWhenItIsFull() {
    let squares = Memo<Int, Int>(most: 3)
    var count = 0
    func square(_ number: Int) -> Int {
      squares.value(for: number) {
        count += 1
        return number * number
      }
    }
    #expect([2, 3, 2, 3, 4].map(square) == [4, 9, 4, 9, 16])
    #expect(count == 3)
    #expect([5, 5].map(square) == [25, 25])
    #expect(count == 4)
    // The fourth took the place of the others.
    #expect(square(2) == 4)
    #expect(count == 5)
  }
}
