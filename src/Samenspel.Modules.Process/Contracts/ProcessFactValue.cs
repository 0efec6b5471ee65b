namespace Samenspel.Modules.Process.Contracts;

/// <summary>A fact of a dossier.</summary>
/// <param name="Fact">Its id in the content, such as <c>participants.active</c>.</param>
/// <param name="Number">The value of a fact that is a number.</param>
/// <param name="Truth">The value of a fact that is true or false.</param>
/// <param name="Participant">Whose it is; null when it is not of one participant. A condition holds when it does for one of them.</param>
public sealed record ProcessFactValue(string Fact, decimal? Number, bool? Truth, string? Participant = null)
{
    public static ProcessFactValue Of(string fact, decimal number) => new(fact, number, null);

    public static ProcessFactValue Of(string fact, bool truth) => new(fact, null, truth);
}
