using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What a part of a dossier says on the overview.</summary>
/// <param name="Sentence">One sentence, computed, that can be repeated in a meeting.</param>
/// <param name="Facts">Three to five numbers; none while there is something to do first.</param>
/// <param name="Next">What is to be done first; the overview then leads there, and the sentence says why.</param>
/// <param name="Goes">Where the work goes on when nothing is to be done first.</param>
public sealed record DossierSummary(string Sentence, IReadOnlyList<Fact> Facts, NextStep? Next = null, NextStep? Goes = null);
