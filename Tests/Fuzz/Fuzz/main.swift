import CFuzzer

// `guide-fuzz FORMAT [OPTIONS] [CORPUS]`: the options are libFuzzer's; `guide-fuzz formats` lists what
// can be fuzzed, and `guide-fuzz seeds FORMAT FOLDER` writes what the fuzzer begins with.

let names = CommandLine.arguments.dropFirst()
switch names.first {
case "formats": print(Format.all.keys.sorted().joined(separator: " "))
case "seeds": try Seeds.write(names.dropFirst().first ?? "", to: names.last ?? "")
default: Format.fuzz(names.first ?? "")
}
