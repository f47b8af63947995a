guideSearch("texts-210","",[
["claim:output-fell-first.0","","Food output fell sharply in 1959, and famine came after it. The fall in output is established; that it came first is not, since hunger and deaths are reported before the harvest of 1959."],
["person:maisey.0","","Speaker in the Australian parliament in 1966"],
["reading:eisenman-2018.0","","Red China’s Green Revolution: Technological Innovation, Institutional Change, and Economic Development under the Commune · Sympathetic to the Maoist record, accepting mass famine"],
["event:death-of-mao.0","","9 September 1976 · Mao dies in Beijing; his radical allies are arrested in October."]
])
