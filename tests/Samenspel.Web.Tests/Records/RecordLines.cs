using Samenspel.Data.Recording;

namespace Samenspel.Web.Tests.Records;

/// <summary>Lines of a chain as the product writes them, and as somebody would who wants to deceive.</summary>
internal static class RecordLines
{
    public static RecordLine[] Chain(int count)
    {
        var lines = new List<RecordLine>();
        for (var i = 1; i <= count; i++)
        {
            lines.Add(Sealed(new RecordLine
            {
                Chain = "c",
                Number = i,
                At = SamenspelHost.Now.AddMilliseconds(i),
                Action = "dossiers.change-dossier",
                Subject = $"dossier:{i}",
                Result = "done",
                Actor = "account:1",
                Origin = "web 127.0.0.1",
                Details = i % 2 == 0 ? "one=1\ntwo=\"2\"; of é" : "",
                Previous = lines.Count == 0 ? RecordHash.Beginning : lines[^1].Hash,
                Hash = "",
            }));
        }

        return [.. lines];
    }

    public static RecordLine Sealed(RecordLine line) => With(line, hash: RecordHash.Of(line));

    public static RecordLine With(RecordLine line, string? chain = null, long? number = null, string? subject = null, string? details = null, string? previous = null, string? hash = null) => new()
    {
        Chain = chain ?? line.Chain,
        Number = number ?? line.Number,
        At = line.At,
        Action = line.Action,
        Subject = subject ?? line.Subject,
        Result = line.Result,
        Actor = line.Actor,
        Origin = line.Origin,
        Details = details ?? line.Details,
        Previous = previous ?? line.Previous,
        Hash = hash ?? line.Hash,
    };
}
