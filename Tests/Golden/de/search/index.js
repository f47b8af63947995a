guideSearch("index","1dycot8",[
[16,2,1,1200,32],
["e","en","er","ern","em","es","n","s"],
[],
{"label":"Im Wegweiser suchen","all":"Alles","count":"Treffer: {count}","none":"Nichts gefunden. Das Register enthält alle Namen von A bis Z.","more":"Mehr","close":"Schließen","names":"Alle Namen von A bis Z","failed":"Die Suche lässt sich hier nicht laden. Das Register enthält alle Namen."},
{"established":"Gesichert","supported":"Gestützt","overstated":"Überzogen","disputed":"Umstritten","contradicted":"Widerlegt","judgement":"Wertungsfrage","essay":"Der Text behauptet","opponents":"Die Gegenseite behauptet"},
["section","Kapitel","Kapitel","sections/%.html","2"],
["claim","These","Thesen","claims/%.html","2"],
["term","Begriff","Glossar","glossary/%.html","2"],
["person","Person","Personen","people/%.html","0"],
["reading","Literatur","Literatur","readings/%.html","1"],
["question","Frage","Fragen","questions/%.html","3"],
["event","Zeittafel","Zeittafel","timeline.html#%","2"],
["figure","Abbildung","Abbildungen","figures/%.html","1"],
["essay","Text","Der Text","essay.html#%","4"],
["page","Seite","Seite","%.html","17"]
])
