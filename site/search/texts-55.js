guideSearch("texts-55","",[
["claim:macfarquhar-phrase.6","test-it-yourself","Write the footnote that the sentence needs: author, title, place, date. Use MacFarquhar 2011, and mark what you could not find. Rewrite the sentence of ¶ 22 so that it is true whether the words occur in the text of the review or only above it. What did it lose in force? If you can get the review in a library, look for the words in its text. Note the page if they are there, and what is said in their place if not."]
])
