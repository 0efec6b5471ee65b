using System.Net;
using System.Net.Sockets;

namespace Samenspel.Web.Tests.Operations;

/// <summary>A way to a server that can be closed and opened again, as when the server is stopped and started.</summary>
internal sealed class Gate : IAsyncDisposable
{
    private readonly IPEndPoint _server;
    private readonly List<Socket> _open = [];
    private TcpListener _listener = new(IPAddress.Loopback, 0);
    private Task _work;

    public Gate(string host, int port)
    {
        _server = new IPEndPoint(IPAddress.Parse(host), port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _work = PassAsync(_listener);
    }

    public int Port { get; }

    /// <summary>Everybody who passed is thrown out, and nobody comes in.</summary>
    public async Task CloseAsync()
    {
        _listener.Stop();
        lock (_open)
        {
            _open.ForEach(socket => socket.Dispose());
            _open.Clear();
        }

        await _work;
    }

    public void Open()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        _work = PassAsync(_listener);
    }

    public async ValueTask DisposeAsync() => await CloseAsync();

    private async Task PassAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var visitor = await listener.AcceptSocketAsync();
                var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await server.ConnectAsync(_server);
                lock (_open)
                {
                    _open.Add(visitor);
                    _open.Add(server);
                }

                _ = Task.WhenAll(CarryAsync(visitor, server), CarryAsync(server, visitor));
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // The gate was closed.
        }
    }

    private static async Task CarryAsync(Socket from, Socket to)
    {
        var buffer = new byte[16_384];
        try
        {
            for (int length; (length = await from.ReceiveAsync(buffer)) > 0;)
            {
                await to.SendAsync(buffer.AsMemory(0, length));
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // Thrown out, or the other end is gone.
        }

        from.Dispose();
        to.Dispose();
    }
}
