guideSearch("texts-113","",[
["section:cooperatives.1","","Imagine that your family owns a good field and an ox, and your neighbour has neither. Write down what each of you would gain and lose by farming together. What would you want to be true before you signed?"],
["person:gene-hsin-chang.0","","Economist; on the dining halls as a cause"],
["person:deng-xiaoping.0","","Among the party’s leaders in 1958; leader of the reform period from the end of 1978"],
["question:gaps-of-1958.0","","Fill in the steps that led to the communes."]
])
