guideSearch("texts-172","",[
["question:two-sentences.0","","One paragraph contains both “More research is called for” and “sordid, shoddy” (¶ 38). What is each phrase said of? How do they sit together, and what is the effect on a reader?"]
])
