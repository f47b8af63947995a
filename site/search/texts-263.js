guideSearch("texts-263","",[
["section:mistakes-and-corrections.0","","The essay lists mistakes of its own side, then corrections and relief. The section shows how the policies that it lists worked together, dates two rounds of correction, and asks what force added."],
["claim:no-bad-weather.0","","The weather of 1958–61 was normal, so nature had no part in the famine. Several studies find bad weather with an effect. It is supported that weather was not the main cause of the deaths; it is not supported that weather was nothing."]
])
