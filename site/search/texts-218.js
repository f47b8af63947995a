guideSearch("texts-218","",[
["reading:shen-zhihua-loans.0","","关于20世纪50年代苏联援华贷款的历史考察 · Political historians"],
["figure:town-and-country.1","_caveats","The rates come from the same registers, with the same faults, as the national ones. No row was checked against a source."],
["page:units.5","grain","One million tonnes for one million people are 1,000 kilograms each. 170.0 million tonnes divided by 672.1 million people make 252.9 kilograms a head. 250 kilograms a year are about 0.7 kilograms, or 1.4 jin, a day. There are two versions of the harvests. They differ most for 1961: 147.5 million tonnes in the series first published, 136.5 million tonnes in the revised one. A figure says which it shows."]
])
