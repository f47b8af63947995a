import Markup
import Testing

/// The search for where the second part of a collection begins.
struct PartitionTests {
  @Test(arguments: 0..<10)
  func `every border is found`(_ count: Int) {
    for border in 0...count {
      let numbers = Array(0..<count)
      #expect(numbers.partitioningIndex { $0 >= border } == border)
    }
  }

  @Test func `a slice has indices of its own`() {
    let slice = Array(0..<10)[3..<8]
    #expect(slice.partitioningIndex { $0 >= 5 } == 5)
    #expect(slice.partitioningIndex { $0 >= 20 } == 8)
    #expect(slice.partitioningIndex { _ in true } == 3)
  }

  @Test func `few elements are looked at`() {
    var looks = 0
    let found = (0..<1_000_000).partitioningIndex {
      looks += 1
      return $0 >= 777_777
    }
    #expect(found == 777_777)
    #expect(looks <= 20)
  }
}
