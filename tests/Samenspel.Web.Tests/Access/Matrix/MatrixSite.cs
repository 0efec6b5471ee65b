namespace Samenspel.Web.Tests.Access.Matrix;

/// <summary>A site with the matrix's world, for each test one.</summary>
public abstract class MatrixSite : IAsyncLifetime
{
    protected static readonly Guid Guessed = Guid.Parse("01a20000-0000-7000-8000-00000000abcd");
    protected static readonly string[] Inside = ["own-reader", "own-clerk", "own-editor", "own-lead", "foreign-lead", "foreign-editor", "foreign-clerk", "foreign-reader", "adviser"];
    protected static readonly string[] Own = ["own-reader", "own-clerk", "own-editor", "own-lead"];
    protected static readonly string[] Readers = ["own-reader", "own-clerk", "foreign-clerk", "foreign-reader", "adviser"];
    protected static readonly string[] OfOrganisations = ["/organisaties/{", "/beheer"];
    protected static readonly string[] Foreign = ["foreign-lead", "foreign-editor", "foreign-clerk", "foreign-reader"];

    internal SamenspelHost Host { get; } = SamenspelHost.With(("Api:RequestsPerMinutePerToken", "100000"), ("Api:RequestsPerMinutePerAddress", "1000000"));

    internal MatrixWorld World { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        World = await MatrixWorld.MakeAsync(Host);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Host.DisposeAsync();
    }

    protected Guid OfAnother(string name) => Own.Contains(name) ? World.ForeignPiece : World.OwnPiece;
}
