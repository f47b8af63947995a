guideSearch("texts-437","",[
["section:birth-of-communes.0","","Did communes grow from below or come by order? The story from autumn 1957 to October 1958, step by step, with what the essay tells and what it leaves out."],
["claim:at-least-45-million.4","what-supports-it","The period is longer than in some studies. Dikötter counts 1958 to 1962, which can raise the sum. Deaths by violence belong in the count as well; they raise it only when compared with counts of hunger alone, since excess deaths include deaths by violence."]
])
