guideSearch("texts-154","",[
["person:chen-yizi.0","","Member of a party institute; told of a total gathered inside the party"],
["reading:xin-yi-2012.0","","“农业六十条”的修订与人民公社的制度变迁 · 中共党史研究 · Political historians"],
["question:source-card.0","","Fill in a source card for the essay: who speaks, when, to whom, against whom, and why. Beside each entry write stated, inferred or unknown. Then give one claim for which this text is a valuable source, and one for which it is a weak one."],
["question:ladder-of-charges.1","","Policy was the main cause, and leaders held to it after they knew of the hunger · Policy was one cause of the famine · Policy was the main cause, leaders held to it after they knew, and they wanted people to die · Policy was the main cause of the famine · Policy was the main cause, leaders held to it after they knew, and they accepted that many would die"],
["event:red-flag-canal-begun.0","","February 1960 · Lin county in Henan starts a canal through the Taihang mountains."]
])
