guideSearch("texts-129","",[
["claim:estimates-sensational.1","","The range is wide, the registers were poor, and specialists do doubt the highest figures. But most of the spread comes from known choices, and correcting the data has raised the number rather than lowered it. Demographers’ reconstructions run from 17 to 30 million, most of them from 22 to 30. A few authors reject all such figures; demographers have not accepted their arguments."]
])
