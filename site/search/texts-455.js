guideSearch("texts-455","",[
["section:politics-of-numbers.9","closely","Wording. “Famine scholarship” stands in quotation marks, behind “sordid, shoddy” (¶ 38). Quotation marks can deny without arguing. Wording. “Body count” (¶ 38) makes counting sound like a hostile act. Would the words be used of a count that comes out low? Consistency. Data from an interested government are distrusted in ¶ 37. The disasters of ¶ 24 were reported by an interested government too (New Zealand Press Association 1960). Evidence given. One article, by Ball. Evidence missing. Which figures were false, and which studies are shoddy."],
["person:lin-chun.0","","Editor, with Gregor Benton, of reviews of Chang and Halliday’s book"],
["figure:tractors.1","_caveats","No value was checked against a source."]
])
