guideSearch("texts-336","",[
["person:dalai-lama.0","","Fled from Tibet to India in 1959"]
])
