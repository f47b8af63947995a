guideSearch("texts-160","",[
["claim:communes-from-below.5","what-tells-against-it","Refusing had become hard. Since a law of January 1958 nobody could move to a town without permission, and Lin dates the loss of the right to leave a collective to that autumn (Brown 2012; J. Y. Lin 1990). Leaders waited for signals. Teiwes and Sun find officials trying to guess Mao’s wishes; Chan follows the founding of communes in Guangdong from the top down (Teiwes and Sun 1999; Chan 2001). A change of that size in about two months was not spontaneous."],
["question:one-speech-twice.0","","The background (¶ 1, ¶ 2) and the extract that follows ¶ 12 both describe peasants who come together of their own will. What does this agreement add to the evidence?"]
])
