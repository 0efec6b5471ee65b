#!/bin/sh
# Peer and engine on the same country in one run: sh run.sh [FOLDER] [SECONDS]
set -e
cd "$(dirname "$0")"
folder="${1:-../../artifacts/partners-bench}"
python3 peer.py make "$folder" ../../data
dotnet run -c Release --project . -- "$folder"
python3 peer.py time "$folder" "${2:-10}"
