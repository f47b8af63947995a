import CYAML

/// What libyaml itself takes a text for.
package enum YAMLOracle {
  /// Whether the text is YAML in which an alias names an anchor that stands before it.
  package static func hasAliasOfAnchor(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      yaml_parser_initialize(parser)
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      defer {
        yaml_parser_delete(parser)
        parser.deallocate()
      }
      var (anchors, isFound): (Set<String>, Bool) = ([], false)
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { return false }
        defer { yaml_event_delete(&event) }
        let data = event.data
        switch event.type {
        case YAML_STREAM_END_EVENT: return isFound
        case YAML_ALIAS_EVENT where anchors.contains(String(cString: data.alias.anchor)):
          isFound = true
        case YAML_SCALAR_EVENT: note(data.scalar.anchor, in: &anchors)
        case YAML_SEQUENCE_START_EVENT: note(data.sequence_start.anchor, in: &anchors)
        case YAML_MAPPING_START_EVENT: note(data.mapping_start.anchor, in: &anchors)
        default: continue
        }
      }
    }
  }

  private static func note(_ anchor: UnsafeMutablePointer<UInt8>?, in anchors: inout Set<String>) {
    if let anchor { anchors.insert(String(cString: anchor)) }
  }
}
