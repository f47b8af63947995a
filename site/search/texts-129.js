guideSearch("texts-129","",[
["claim:estimates-sensational.1","","The range is wide, the registers were poor, and specialists do doubt the highest figures. But most of the spread comes from known choices, and correcting the data has raised the number rather than lowered it. Most demographers and historians count excess deaths in the tens of millions; the rejection of all such figures is a minority position."]
])
