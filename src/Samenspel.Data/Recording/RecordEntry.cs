using System.Text;

namespace Samenspel.Data.Recording;

/// <summary>
/// What the running write adds to its line of the record: a handler says here what only it knows, such as the identity of what it made.
/// The guard round the handler writes the line, in the same transaction.
/// </summary>
public sealed class RecordEntry
{
    private readonly StringBuilder _details = new();

    internal string? Chain { get; private set; }

    internal string? Subject { get; private set; }

    internal string Details => _details.ToString();

    /// <summary>Places the line.</summary>
    /// <param name="chain">The chain it belongs to.</param>
    /// <param name="subject">What the write is about.</param>
    public void Place(string chain, string subject) => (Chain, Subject) = (chain, subject);

    /// <summary>Adds a detail: an identity, a number, a kind. Never a secret, never a person's name or address.</summary>
    public void Detail(string name, string value) => _details
        .Append(_details.Length == 0 ? "" : "\n").Append(name).Append('=').Append(value.ReplaceLineEndings(" "));

    internal (string? Chain, string? Subject, string Details) Take()
    {
        var taken = (Chain, Subject, Details);
        Clear();
        return taken;
    }

    internal void Clear()
    {
        (Chain, Subject) = (null, null);
        _details.Clear();
    }
}
