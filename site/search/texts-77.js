guideSearch("texts-77","",[
["section:mistakes-and-corrections.11","closely","Wording. “Investigations were conducted and adjustments were made” (¶ 29). Who acted, and in which month? Wording. The mistakes belong at first to “the Maoists” (¶ 28). Then labour “was diverted”, by nobody named, grain is taken “by the state”, and those who exaggerate are “local officials” (¶ 28). Follow the doer from sentence to sentence. Evidence given. A range for commune size and one date for wheat. Evidence missing. A weight for each of the five mistakes, and a date for any correction in ¶ 29."],
["person:alfred-chan.0","","Political historian of the year 1958"],
["person:yao-yang.0","","On officials from the area and from outside"]
])
