using System.Text;

namespace Samenspel.Data.Recording;

/// <summary>A line that will be written when the write it belongs to has ended.</summary>
internal sealed class RecordDraft(string action, string? chain, string subject, string result)
{
    private const int DetailMaxLength = 200;

    private readonly StringBuilder _details = new();

    public string Action => action;

    public string? Chain { get; set; } = chain;

    public string Subject { get; set; } = subject;

    public string Result { get; set; } = result;

    public string Details => _details.ToString();

    public RecordDraft With(string name, string value)
    {
        var line = value.ReplaceLineEndings(" ");
        _details.Append(_details.Length == 0 ? "" : "\n").Append(name).Append('=').Append(line.Length <= DetailMaxLength ? line : line[..DetailMaxLength]);
        return this;
    }

    public RecordDraft WithLines(string details)
    {
        if (details.Length > 0)
        {
            _details.Append(_details.Length == 0 ? "" : "\n").Append(details);
        }

        return this;
    }
}
