using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>
/// Makes something once, however often a program asks: a request with an Idempotency-Key that was answered in the last day gets the same
/// answer. The answer is kept in the transaction of the write.
/// </summary>
public interface IOnce
{
    /// <param name="http">The request.</param>
    /// <param name="body">Its body, to know it again.</param>
    /// <param name="write">The guarded write.</param>
    /// <param name="answer">What is answered to what it gave; runs in its transaction when a key is there.</param>
    /// <param name="refuse">What is answered to its refusals.</param>
    Task<IResult> PostAsync<T>(
        HttpContext http, ReadOnlyMemory<byte> body, Func<Task<Outcome<T>>> write, Func<T, Task<CreatedJson>> answer, Func<IReadOnlyList<Refusal>, IResult> refuse)
        where T : notnull;
}
