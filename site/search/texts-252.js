guideSearch("texts-252","",[
["claim:at-least-45-million.7","what-tells-against-it","It is often misreported as 45 million starved. The author says premature deaths, by all causes."],
["person:khrushchev.0","","Soviet leader in the years of the quarrel with Beijing"],
["page:method.11","estimates","Two estimates of the famine’s dead can be compared only when three choices are known: which years they count, which death rate they call normal, and how many deaths they hold to have gone unregistered. Counting the dead takes them one at a time, and Estimates of excess deaths in the famine shows them side by side. Lost births are never added to deaths."]
])
