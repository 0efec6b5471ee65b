using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Samenspel.Web.Tests.Access;

/// <summary>A small mail server on loopback (RFC 5321, with AUTH LOGIN and PLAIN of RFC 4954) that keeps what it is given, and refuses what it is told to refuse.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    public const string User = "samenspel", Password = "geheim van de post";
    private readonly TcpListener _listener;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly List<string> _messages = [];
    private readonly List<string> _heard = [];
    private Task _serving = Task.CompletedTask;

    public int Port { get; private set; }

    /// <summary>An address for which it takes no mail.</summary>
    public string? Refused { get; init; }

    /// <summary>The messages that were accepted, headers and text.</summary>
    public IReadOnlyList<string> Messages
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages];
            }
        }
    }

    /// <summary>The commands that it was given, without what came with them.</summary>
    public IReadOnlyList<string> Heard
    {
        get
        {
            lock (_lock)
            {
                return [.. _heard];
            }
        }
    }

    public static SmtpServer Start(int port = 0, string? refused = null)
    {
        var server = new SmtpServer(port) { Refused = refused };
        server._listener.Start();
        server.Port = ((IPEndPoint)server._listener.LocalEndpoint).Port;
        server._serving = server.ServeAsync();
        return server;
    }

    private SmtpServer(int port) => _listener = new TcpListener(IPAddress.Loopback, port);

    /// <summary>Waits for a message to this address.</summary>
    public async Task<string> MessageAsync(string to)
    {
        for (var attempt = 0; attempt < 1000; attempt++, await Task.Delay(20))
        {
            if (Messages.FirstOrDefault(message => message.Contains($"To: {to}", StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found;
            }
        }

        throw new InvalidOperationException($"No message to {to} arrived.");
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // It was told to stop.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { AutoFlush = true, NewLine = "\r\n" };
        var isKnown = false;
        try
        {
            await writer.WriteLineAsync("220 post.test");
            while (await reader.ReadLineAsync(_stop.Token) is { } line)
            {
                var verb = line.Split(' ')[0].ToUpperInvariant();
                lock (_lock)
                {
                    _heard.Add(verb);
                }

                isKnown |= verb == "AUTH" && await AuthenticateAsync(line, reader, writer);
                await (verb switch
                {
                    "AUTH" => Task.CompletedTask,
                    "EHLO" => writer.WriteAsync("250-post.test\r\n250 AUTH LOGIN PLAIN\r\n"),
                    "MAIL" => writer.WriteLineAsync(isKnown ? "250 sender taken" : "530 5.7.0 say who you are first"),
                    "RCPT" => writer.WriteLineAsync(Refused is not null && line.Contains(Refused, StringComparison.Ordinal) ? "550 5.1.1 nobody here has that name" : "250 receiver taken"),
                    "DATA" => KeepAsync(reader, writer),
                    _ => writer.WriteLineAsync(verb == "QUIT" ? "221 until later" : "250 fine"),
                });
            }
        }
        catch (IOException)
        {
            // The other side hung up.
        }
    }

    private async Task<bool> AuthenticateAsync(string line, StreamReader reader, StreamWriter writer)
    {
        var parts = line.Split(' ');
        string given;
        if (parts[1].Equals("PLAIN", StringComparison.OrdinalIgnoreCase))
        {
            given = Decode(parts.Length > 2 ? parts[2] : await AskAsync(reader, writer, "")).Trim('\0').Replace('\0', '\n');
        }
        else
        {
            var user = parts.Length > 2 ? parts[2] : await AskAsync(reader, writer, "VXNlcm5hbWU6");
            given = $"{Decode(user)}\n{Decode(await AskAsync(reader, writer, "UGFzc3dvcmQ6"))}";
        }

        var isRight = string.Equals(given, $"{User}\n{Password}", StringComparison.Ordinal);
        await writer.WriteLineAsync(isRight ? "235 2.7.0 welcome" : "535 5.7.8 that is not right");
        return isRight;
    }

    private async Task<string> AskAsync(StreamReader reader, StreamWriter writer, string question)
    {
        await writer.WriteLineAsync($"334 {question}");
        return await reader.ReadLineAsync(_stop.Token) ?? "";
    }

    private async Task KeepAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
        {
            text.Append(line.StartsWith('.') ? line[1..] : line).Append('\n');
        }

        lock (_lock)
        {
            _messages.Add(text.ToString());
        }

        await writer.WriteLineAsync("250 kept");
    }

    private static string Decode(string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text));
}
