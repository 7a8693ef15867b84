/// The older name of a phrase set that is searched for at every position.
typealias PhraseSearch = PhraseSet
