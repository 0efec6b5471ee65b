using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>One thing that everybody may read of a dossier whose public part holds its kind, in the language of the page.</summary>
/// <param name="Kind">Under which choice it falls.</param>
/// <param name="Key">By which it can be kept back, from 1; 0: it goes with its kind. What takes the place of something that was kept back has the same.</param>
/// <param name="On">Its day.</param>
/// <param name="What">In a few words.</param>
/// <param name="Who">Whose it is; may be empty.</param>
/// <param name="Sign">The sign of the outcome; null without one.</param>
/// <param name="Outcome">The outcome in words; may be empty.</param>
/// <param name="Lines">All else that it says: a label and its lines.</param>
public sealed record PublicPiece(
    PublicKind Kind, int Key, DateOnly On, string What, string Who, StatusKind? Sign, string Outcome, IReadOnlyList<(string Label, IReadOnlyList<string> Texts)> Lines);
