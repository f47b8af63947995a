"""Writes sources in which many mutants are present at once, each asleep until its number is named."""

# Digits as operator characters, so that each mutant of an operator has an operator of its own.
DIGITS = str.maketrans("0123456789", "─│┌┐└┘├┤┬┴")

SWITCH = """\
// Mutants: which one is awake. Written anew by each run.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

private let awakeMutant = getenv("GUIDE_MUTANT").flatMap { Int(String(cString: $0)) } ?? -1

/// A file with a byte for each number, which becomes 1 where a test comes by.
nonisolated(unsafe) private let visits: UnsafeMutableRawPointer? = {
  guard let path = getenv("GUIDE_MUTANT_VISITS") else { return nil }
  let file = open(path, O_RDWR)
  let size = lseek(file, 0, SEEK_END)
  let bytes = mmap(nil, Int(size), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
  return bytes == MAP_FAILED ? nil : bytes
}()

@inline(never) func mutantIsOn(_ number: Int) -> Bool {
  if let visits { visits.storeBytes(of: 1, toByteOffset: number, as: UInt8.self) }
  return number == awakeMutant
}

@inline(never) func mutantFlips(_ number: Int, _ condition: Bool) -> Bool {
  mutantIsOn(number) ? !condition : condition
}
"""

# The operators that stand for one, by its kind: @O is the operator, @A what it becomes, @N and @S the number.
ORDERED = """
infix operator @O@S: ComparisonPrecedence
func @O@S <T: Comparable>(a: T, b: T) -> Bool { mutantIsOn(@N) ? a @A b : a @O b }
@_disfavoredOverload
func @O@S <A: BinaryInteger, B: BinaryInteger>(a: A, b: B) -> Bool { mutantIsOn(@N) ? a @A b : a @O b }
@_disfavoredOverload
func @O@S <A: Comparable, B: Comparable>(a: (A, B), b: (A, B)) -> Bool { mutantIsOn(@N) ? a @A b : a @O b }
@_disfavoredOverload
func @O@S <A: Comparable, B: Comparable, C: Comparable>(a: (A, B, C), b: (A, B, C)) -> Bool {
  mutantIsOn(@N) ? a @A b : a @O b
}
"""
EQUAL = """
infix operator @O@S: ComparisonPrecedence
func @O@S <T: Equatable>(a: T, b: T) -> Bool { mutantIsOn(@N) ? a @A b : a @O b }
@_disfavoredOverload
func @O@S <A: BinaryInteger, B: BinaryInteger>(a: A, b: B) -> Bool { mutantIsOn(@N) ? a @A b : a @O b }
@_disfavoredOverload
func @O@S <A: StringProtocol, B: StringProtocol>(a: A, b: B) -> Bool { mutantIsOn(@N) ? a @A b : a @O b }
@_disfavoredOverload
func @O@S <T>(a: T?, b: _OptionalNilComparisonType) -> Bool { mutantIsOn(@N) ? a @A b : a @O b }
@_disfavoredOverload
func @O@S <A: Equatable, B: Equatable>(a: (A, B), b: (A, B)) -> Bool { mutantIsOn(@N) ? a @A b : a @O b }
"""
IDENTICAL = """
infix operator @O@S: ComparisonPrecedence
func @O@S (a: AnyObject?, b: AnyObject?) -> Bool { mutantIsOn(@N) ? a @A b : a @O b }
"""
CONNECTED = """
infix operator @O@S: @P
func @O@S (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool {
  mutantIsOn(@N) ? try a @A b() : try a @O b()
}
"""
NEGATED = """
prefix operator @O@S
prefix func @O@S (a: Bool) -> Bool { mutantIsOn(@N) ? a : !a }
"""
OPERATORS = {
    "<": ORDERED, "<=": ORDERED, ">": ORDERED, ">=": ORDERED, "==": EQUAL, "!=": EQUAL, "===": IDENTICAL,
    "!==": IDENTICAL, "!": NEGATED, "&&": CONNECTED.replace("@P", "LogicalConjunctionPrecedence"),
    "||": CONNECTED.replace("@P", "LogicalDisjunctionPrecedence"),
}  # fmt: skip


def spelled(text, number):
    """Returns a text with the number put in, as a number and as an operator."""
    return text.replace("@N", str(number)).replace("@S", str(number).translate(DIGITS))


def switch(mutants):
    """Returns the Swift file that a module with these mutants needs beside its own."""
    parts = [SWITCH]
    for mutant in mutants:
        if mutant.operator:
            operator, other = mutant.operator
            text = OPERATORS[operator].replace("@O", operator).replace("@A", other)
            parts.append(spelled(text, mutant.number))
    return "".join(parts)


def rewritten(source, mutants):
    """Returns a source with all these mutants asleep in it; each line keeps its number."""
    edits = []
    for mutant in mutants:
        for start, end, before, after in mutant.wraps:
            # First what closes, the inner before the outer; then statements; then what opens, the outer first.
            rank = 1 if start == end else 2
            edit = (start, rank, -end, spelled(before, mutant.number), start)
            if rank == 2 or edit not in edits:  # `return`, which all early returns of a function need, is put in once
                edits.append(edit)
            if after:
                edits.append((end, 0, -start, spelled(after, mutant.number), end))
        for start, end, text in mutant.swaps:
            edits.append((start, 3, 0, spelled(text, mutant.number), end))
    pieces, at = [], 0
    for start, _, _, text, end in sorted(edits):
        if start < at:
            raise ValueError(f"two mutants change the same text: {source[start:end]!r}")
        pieces += [source[at:start], text]
        at = end
    result = "".join(pieces) + source[at:]
    assert result.count("\n") == source.count("\n")
    return result
