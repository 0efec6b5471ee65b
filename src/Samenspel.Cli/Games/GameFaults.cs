using Samenspel.Cli.Texts;
using Samenspel.Kernel;

namespace Samenspel.Cli.Games;

/// <summary>All that is wrong with a file; after a hundred they are counted only.</summary>
internal sealed class GameFaults
{
    private const int MostNamed = 100;
    private readonly List<Refusal> _refusals = [];
    private long _more;

    public bool Any => _refusals.Count > 0;

    public void Add(string code, string field, string text, params object[] values)
    {
        if (_refusals.Count < MostNamed)
        {
            _refusals.Add(new(RefusalKind.Invalid, "games." + code, Wording.Of(text, values), field));
        }
        else
        {
            _more++;
        }
    }

    public List<Refusal> ToRefusals() => _more == 0
        ? _refusals
        : [.. _refusals, new(RefusalKind.Invalid, "games.more", Wording.Of(ShareTexts.Fault_More, _more), "$")];

    /// <summary>At most sixty characters, control characters left out: it may be printed on a console.</summary>
    public static string Short(string value)
    {
        var printable = string.Concat(value.Where(letter => !char.IsControl(letter)).Take(61));
        return printable.Length > 60 ? printable[..60] + "…" : printable;
    }
}
