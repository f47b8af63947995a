guideSearch("texts-38","",[
["reading:census-1982.1","","Describes the official announcement (communiqué) of 27 October 1982 and the first published tables, with comparison to 1953 and 1964. A source for the timeline of data release."],
["reading:shen-xia-2011.0","","The Great Leap Forward, the People’s Commune and the Sino-Soviet Split · Journal of Contemporary China · Political historians"],
["page:essay.2","origin","Where it was first published is not confirmed. Its list of selected readings is not in the text as supplied. To cite it, write: China’s Great Leap Forward: What the Great Leap Forward of 1958-60 Was About, Why It Is Attacked, and the Issue of Famine (unsigned, undated; text as supplied), and the number of the paragraph. Reading the text says what this means for a reader."]
])
