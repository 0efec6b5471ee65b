using Samenspel.Data;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>One kind of open data: how its file is read and which rows of the database are its own.</summary>
/// <param name="name">By which the command line knows it.</param>
/// <param name="shippedFile">The file in <c>data/</c> that comes with the product.</param>
internal abstract class DataKind(string name, string shippedFile)
{
    public string Name { get; } = name;

    public string ShippedFile { get; } = shippedFile;

    /// <summary>Reads and checks every row. Faults go to <paramref name="faults"/>; the good rows are in the answer.</summary>
    public abstract ReadFile Read(ReadOnlyMemory<byte> content, KnownKeys known, FaultList faults);

    public abstract Task<int> CountAsync(SamenspelDb db, CancellationToken cancellation);
}
