guideSearch("texts-129","",[
["claim:estimates-sensational.1","","The range is wide, the registers were poor, and specialists do doubt the highest figures. But most of the spread comes from known choices of method. The registers as they stand give about 12 to 16.5 million, depending on the normal rate and the years chosen; demographers’ reconstructions run from 17 to 30, most of them from 22 to 30. A few authors reject all such figures; demographers have not accepted their arguments."]
])
