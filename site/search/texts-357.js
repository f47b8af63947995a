guideSearch("texts-357","",[
["section:weather-and-harvest.0","","Drought and flood struck while the state sent workers elsewhere and took more of the grain. The section asks how the effects of nature can be told apart from those of policy, and what each percentage is a share of."],
["claim:canal-as-proof.5","what-tells-against-it","What it meant for women is a further question. Manning finds that the praise of women as labourers did little for lasting leadership by rural women (Manning 2010). See Women in public work."],
["term:household-registration.0","","The system, fixed by law in 1958, that recorded each person in one place, as rural or urban, and made moving to a town depend on permission. Its records are the source of official birth and death rates."],
["reading:li-chengrui-1997.0","","“大跃进”引起的人口变动 · 中共党史研究 · Chinese official accounts"]
])
