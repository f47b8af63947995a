extension TestSite {
  /// The small guide, with a figure of every kind, a style sheet and a list of addresses: what
  /// fuzzers damage.
  package static let varied = TestSite(
    """
    -- content/figures/bars.md --
    ---
    title: Bars
    data: bars.csv
    key: id
    chart: bar
    group: group
    apart: [doubt]
    works: work
    columns: [{name: high, label: High, unit: miles, decimals: 1}]
    groups: [{name: count, title: Counted}]
    band: {low: 1, high: 20, text: Usual}
    ---

    Walls.
    -- content/figures/ranges.md --
    ---
    title: Ranges
    data: bars.csv
    key: id
    chart: range
    label: [id, group]
    beside: [work]
    columns: [{name: low, label: Low}, {name: high, label: High}, {name: point, label: P}]
    ---

    Walls.
    -- content/figures/tiles.md --
    ---
    title: Tiles
    data: tiles.csv
    key: id
    chart: tiles
    columns: [{name: length, label: Length}]
    ---

    Walls.
    -- content/data/bars.csv --
    id,group,low,high,point,work,basis
    a,count,1,2.5,,stone-1990,
    b,doubt,-12,,,,memory
    c,,,40000,7,wood-1995,read
    -- content/data/tiles.csv --
    id,x,y,length
    a,0,0,1
    b,2,1,2.5
    -- content/timeline.yml --
    - {id: built, date: 1900-02-03/1901, title: Built, body: A rampart., claims: [walls-pay], formerly: [made]}
    - {id: fell, date: c. 1960, title: Fell, body: B.}
    -- content/published.txt --
    # Addresses
    index.html
    timeline.html#built
    old.html gone
    -- content/index.md --
    ---
    title: Home
    ---

    [](value:lengths/1900), [](claim:walls-pay) and [@stone-1990, p. 4; see @wood-1995].

    ![](claim:walls-pay)
    -- templates/assets/main.css --
    @import "part.css"; a { b: url(icon.svg#a) url("../images/dot.png") } /* c */
    -- templates/assets/part.css --
    @import url('main.css');
    -- templates/assets/icon.svg --
    <svg/>
    -- templates/figure.mustache --
    {{number}} {{#chart}}{{{chart}}}{{/chart}}{{#plots}}{{scale-start}} {{scale-end}} {{{scale}}}
    {{#groups}}{{#rows}}{{label}} {{value}} {{{drawing}}}{{#work-address}}<a href="{{work-address}}">w</a>{{/work-address}}{{/rows}}{{/groups}}{{/plots}}
    {{#rows}}{{key}}{{#cells}}{{#text}}{{text}}{{/text}}{{/cells}}{{/rows}}
    -- templates/timeline.mustache --
    {{{time-strip}}}{{#event-groups}}{{#stretches}}{{#events}}<p id="{{id}}">{{date}}{{#former-ids}}<b id="{{id}}"></b>{{/former-ids}}</p>{{/events}}{{/stretches}}{{/event-groups}}
    -- templates/reading.mustache --
    {{label}} {{{reference}}} <p title="{{coins}}">{{#uses}}{{#sentence}}{{sentence}}{{/sentence}}{{/uses}}</p>
    -- templates/index.mustache --
    <link href="{{root}}assets/main.css">{{#body}}{{{body}}}{{/body}}{{#structured-data}}{{{structured-data}}}{{/structured-data}}

    """)
}
