import Markup
import Testing

/// Parents, whose blocks are filled in by the templates that call them.
struct TemplateParentTests {
  private static let tree = Item(
    title: "page", isOn: true, note: "page note",
    parts: [Item(title: "part", parts: [Item(title: "leaf", note: "leaf note")])])

  private static let layout = "<head>{{$head}}plain{{/head}}</head>\n{{$main}}{{/main}}\n"

  @Test(arguments: [
    ("{{<layout}}{{/layout}}", "<head>plain</head>\n\n"),
    (
      "{{<layout}}\n{{$main}}\n<p>{{title}}</p>\n{{/main}}\n{{/layout}}\n",
      "<head>plain</head>\n<p>page</p>\n\n"
    ),
    ("{{<middle}}{{$main}}M{{/main}}{{/middle}}", "<head>H</head>\nM\n"),
    ("{{<middle}}{{$head}}over{{/head}}{{/middle}}", "<head>over</head>\n\n"),
    ("{{<layout}}text {{$head}}x{{/head}} more {{title}}{{/layout}}", "<head>x</head>\n\n"),
    (
      "{{<layout}}{{$main}}{{#parts}}{{title}}{{/parts}}{{/main}}{{/layout}}",
      "<head>plain</head>\npart\n"
    ),
    ("{{$own}}default{{/own}}", "default"),
    ("{{<layout}}{{$none}}x{{/none}}{{/layout}}", "<head>plain</head>\n\n"),
    (
      "  {{<layout}}\n  {{$main}}\n  m\n  {{/main}}\n  {{/layout}}\nb",
      "  <head>plain</head>\n    m\n\nb"
    ),
    ("{{<layout}}{{$main}}{{>one}}{{/main}}{{/layout}}", "<head>plain</head>\n1\n"),
    ("{{#parts}}{{<row}}{{$cell}}({{title}}){{/cell}}{{/row}}{{/parts}}", "part:(part)"),
    (
      "{{<layout}}{{$head}}{{<row}}{{$cell}}c{{/cell}}{{/row}}{{/head}}{{/layout}}",
      "<head>page:c</head>\n\n"
    ),
    ("a {{<layout}}{{/layout}}\nb", "a <head>plain</head>\n\n\nb"),
    ("{{<layout}}\n{{$head}}h{{/head}}\n{{/layout}}\nb", "<head>h</head>\n\nb"),
    ("{{<wrap}}{{$in}}\nx\n{{/in}}{{/wrap}}", "<x\n>"),
    ("{{<wrap}}{{$in}}x\n{{/in}}  \n{{/wrap}} \nb", "<x\n>b"),
  ])
  func `parents are filled in block by block`(_ template: String, _ expected: String) {
    let others = [
      "layout": Self.layout, "middle": "{{<layout}}{{$head}}H{{/head}}{{/layout}}", "one": "1",
      "row": "{{title}}:{{$cell}}{{/cell}}", "wrap": "<{{$in}}{{/in}}>",
    ]
    #expect(Templates.print(template, Self.tree, others) == expected)
  }

  @Test func `blocks do not reach into partials`() {
    let others = ["layout": "{{>inner}}|{{$b}}default{{/b}}", "inner": "{{$b}}inner{{/b}}"]
    #expect(Templates.print("{{<layout}}{{$b}}x{{/b}}{{/layout}}", Item(), others) == "inner|x")
  }

  @Test func `a parent may be used again beside and within blocks`() {
    let others = ["box": "[{{$in}}{{/in}}]"]
    #expect(
      Templates.print("{{<box}}{{/box}}{{<box}}{{$in}}x{{/in}}{{/box}}", Item(), others) == "[][x]")
  }
}
