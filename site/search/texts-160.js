guideSearch("texts-160","",[
["claim:communes-from-below.5","what-tells-against-it","Leaving became harder, which bears on what communes became more than on how they began. Lin dates the loss of the right to leave a collective to that autumn (J. Y. Lin 1990); others doubt that this right had ever been real. Leaders waited for signals. Teiwes and Sun find officials trying to guess Mao’s wishes; Chan follows the founding of communes in Guangdong from the top down (Teiwes and Sun 1999; Chan 2001). A change of that size in about two months was not spontaneous."],
["question:one-speech-twice.0","","The background (¶ 1, ¶ 2) and the extract that follows ¶ 12 both show peasants who come together, and mention no pressure. What does this agreement add to the evidence?"]
])
