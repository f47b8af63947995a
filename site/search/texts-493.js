guideSearch("texts-493","",[
["page:index.4","where-to-begin","Two short routes stand below: fifteen minutes, and one lesson on nature or policy. A third, one week with an hour a day and more at the end, goes through the whole argument. Or begin with Common ground, the story of 1949–62 in short."]
])
