guideSearch("texts-393","",[
["claim:commune-size.5","what-tells-against-it","The retreat went further. The number of communes roughly tripled, to 80,956 in 1963, and the average fell to well under half. Size is not the main point. In the same retreat work and income moved down to the production team of some twenty or thirty households (Xin 2012). A commune of 1965 no longer shared out the harvest, whatever its number of members. The essay does not mention this change, which undid much of the form that it describes in ¶ 13 to ¶ 15."],
["term:disaster-area.0","","Official measures of crop area hit by disaster. Covered land, in this guide hit, had some loss; affected land, here badly hit, lost about 30 per cent or more."]
])
